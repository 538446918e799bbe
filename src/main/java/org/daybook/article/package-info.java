/** The words of the domain, as records: what is read, what it becomes, and what is written. */
package org.daybook.article;
