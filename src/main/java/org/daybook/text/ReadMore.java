package org.daybook.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The invitation to read on elsewhere at the end of a paragraph cut short by a feed. */
final class ReadMore {
  private static final int LONGEST = 200;

  private static final String INVITATION =
      "(?:\\(|\\[|<)?\\s?(?:click here to )?(?:read|continue|see|view|keep)\\s?"
          + "(?:reading|more|the (?:full|rest|whole|entire|original)|full|on at)\\b[^.!?…]*";

  /**
   * {@code …read more}, {@code [...] Continue reading “Title”}, a lone {@code […]}, {@code … [+99
   * chars]}.
   */
  private static final Pattern AFTER_ELLIPSIS =
      Pattern.compile(
          "\\s?(?:(?:\\[?(?:…|\\.{3,4})\\]?\\s?){1,3}"
              + INVITATION
              + "[.!…]?|\\[(?:…|\\.{3,4})\\]|(?:…|\\.{3})\\s?\\[\\+\\d+ chars\\])$",
          Pattern.CASE_INSENSITIVE);

  /** {@code … ended. Read more »}: a sentence of its own. */
  private static final Pattern AFTER_SENTENCE =
      Pattern.compile(
          "(?<=[.!?”\"’)])\\s?[\\[(]?(?:Read more|READ MORE|Read More|Continue reading|Continue"
              + " Reading|Read the full (?:story|article|post))"
              + "(?: (?:at|on|in|from|here)\\b[^.!?…]*)?[\\])]?\\W*$");

  private ReadMore() {}

  /** The paragraph without it; what is left before an ellipsis stays. */
  static String cutFrom(String paragraph) {
    int from = Math.max(0, paragraph.length() - LONGEST);
    String end = paragraph.substring(from);
    if (end.contains("…") || end.contains("...")) {
      Matcher ellipsis = AFTER_ELLIPSIS.matcher(end);
      if (ellipsis.find()) {
        return paragraph.substring(0, from + ellipsis.start()).strip();
      }
    }
    if (end.contains("Read") || end.contains("READ") || end.contains("Continue")) {
      Matcher sentence = AFTER_SENTENCE.matcher(end);
      if (sentence.find()) {
        return paragraph.substring(0, from + sentence.start()).strip();
      }
    }
    return paragraph;
  }
}
