/** From a page, a post or a scrape to clean paragraphs, and what its text and markup say of it. */
package org.daybook.text;
