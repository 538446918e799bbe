/**
 * The book on disk: its tables as their SQL files define them, written whole and replaced by
 * partition.
 */
package org.daybook.table;
