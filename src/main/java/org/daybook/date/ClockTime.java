package org.daybook.date;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of day and its zone, as written beside a date.
 *
 * @param zone null where none, or none that is known, is written
 */
record ClockTime(LocalTime time, ZoneId zone) {
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<![\\d:])(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9})\\d*)?)?"
              + "\\s*([AaPp]\\.?[Mm]\\b\\.?)?"
              + "\\s*\\(?(Z\\b|(?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d{2})?(?!\\d)|[A-Z]{2,4}\\b)?");

  private static final Map<String, ZoneId> ZONES =
      Map.ofEntries(
          Map.entry("Z", ZoneOffset.UTC),
          Map.entry("UTC", ZoneOffset.UTC),
          Map.entry("UT", ZoneOffset.UTC),
          Map.entry("GMT", ZoneOffset.UTC),
          Map.entry("ET", ZoneId.of("America/New_York")),
          Map.entry("EST", ZoneOffset.ofHours(-5)),
          Map.entry("EDT", ZoneOffset.ofHours(-4)),
          Map.entry("CT", ZoneId.of("America/Chicago")),
          Map.entry("CDT", ZoneOffset.ofHours(-5)),
          Map.entry("MST", ZoneOffset.ofHours(-7)),
          Map.entry("MDT", ZoneOffset.ofHours(-6)),
          Map.entry("PT", ZoneId.of("America/Los_Angeles")),
          Map.entry("PST", ZoneOffset.ofHours(-8)),
          Map.entry("PDT", ZoneOffset.ofHours(-7)),
          Map.entry("CET", ZoneOffset.ofHours(1)),
          Map.entry("CEST", ZoneOffset.ofHours(2)),
          Map.entry("EET", ZoneOffset.ofHours(2)),
          Map.entry("EEST", ZoneOffset.ofHours(3)));

  /** The first time of day in {@code value}; abbreviations that name several zones are unknown. */
  static Optional<ClockTime> find(String value) {
    Matcher clock = CLOCK.matcher(value);
    if (!clock.find()) {
      return Optional.empty();
    }
    int hour = hour(Integer.parseInt(clock.group(1)), clock.group(5));
    int minute = Integer.parseInt(clock.group(2));
    int second = clock.group(3) == null ? 0 : Math.min(59, Integer.parseInt(clock.group(3)));
    if (hour > 23 || minute > 59) {
      return Optional.empty();
    }
    return Optional.of(
        new ClockTime(
            LocalTime.of(hour, minute, second, nanos(clock.group(4))), zone(clock.group(6))));
  }

  private static int hour(int hour, String half) {
    if (half == null) {
      return hour;
    }
    return hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
  }

  private static int nanos(String fraction) {
    return fraction == null ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
  }

  private static ZoneId zone(String zone) {
    if (zone == null) {
      return null;
    }
    int sign = Math.max(zone.indexOf('+'), zone.indexOf('-'));
    return sign < 0 ? ZONES.get(zone) : offset(zone.substring(sign));
  }

  private static ZoneId offset(String offset) {
    String digits = offset.substring(1).replace(":", "");
    int hours =
        Integer.parseInt(digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
    int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
    int total = hours * 60 + minutes;
    boolean possible = total <= 18 * 60 && minutes < 60;
    return possible
        ? ZoneOffset.ofTotalSeconds(60 * (offset.charAt(0) == '-' ? -total : total))
        : null;
  }
}
