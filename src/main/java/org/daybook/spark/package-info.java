/** What Spark needs to know of the rest: the session, and records as rows. */
package org.daybook.spark;
