package org.daybook.job;

/** A wrong option, with what was expected: ends the program with one line and exit code 2. */
final class ConfigurationException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ConfigurationException(String key, String value, String expected) {
    super(key + " = " + value + ": expected " + expected);
  }
}
