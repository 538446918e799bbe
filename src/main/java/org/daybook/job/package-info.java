/** The commands: what a person calls, and the jobs behind them. */
package org.daybook.job;
