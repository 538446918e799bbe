package org.daybook.text;

import java.util.regex.Pattern;

/** A title that is the name of a file: {@code 073198-Herbs_and_classes.html}. */
final class FileName {
  private static final Pattern EXTENSION =
      Pattern.compile(
          "\\.(?:html?|php|aspx?|txt|md|pdf|docx?|rtf|odt|xml)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern JOINED = Pattern.compile("\\S*[\\p{L}\\d]_[\\p{L}\\d]\\S*");
  private static final Pattern NUMBERED = Pattern.compile("\\d{4,14}[-_.]\\S*\\p{L}{3}\\S*");
  private static final Pattern NUMBER_BEFORE = Pattern.compile("^\\d{4,14}[-_.]+");

  private FileName() {}

  /** Whether the title is one: a single word joined from several, numbered or with an extension. */
  static boolean is(String title) {
    return title.indexOf(' ') < 0
        && (JOINED.matcher(title).matches()
            || NUMBERED.matcher(title).matches()
            || EXTENSION.matcher(title).find());
  }

  /** Its words, without number and extension. */
  static String words(String name) {
    String plain = EXTENSION.matcher(name).replaceFirst("");
    plain = NUMBER_BEFORE.matcher(plain).replaceFirst("");
    String apart = plain.indexOf('_') < 0 ? plain.replace('-', ' ') : plain;
    String words = WhiteSpace.oneLine(apart.replace('_', ' ').replace("%20", " "));
    return words == null ? name : words;
  }
}
