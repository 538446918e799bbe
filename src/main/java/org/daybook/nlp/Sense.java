package org.daybook.nlp;

/**
 * One place that a name can mean.
 *
 * @param country ISO 3166-1 alpha-2
 * @param region first-level region that the place is or lies in; null for a country, and where the
 *     region has no name of its own
 * @param extent how much it covers
 * @param fame how far the name alone is evidence for this place, in the points of {@link
 *     PlaceSenses}
 */
record Sense(String country, String region, Extent extent, int fame) {
  static final int COUNTRY = 4;
  static final int CAPITAL = 3;

  /** A region or city that needs no word of where it lies. */
  static final int KNOWN = 2;

  /** A place that only its surroundings make certain. */
  static final int OBSCURE = 0;

  /** How much of the map a place covers. */
  enum Extent {
    COUNTRY,
    REGION,
    CITY
  }

  /** Whether a place of this sense can lie in one of {@code other}. */
  boolean isWithin(Sense other) {
    return country.equals(other.country)
        && extent.compareTo(other.extent) > 0
        && (other.extent == Extent.COUNTRY || other.region.equals(region));
  }
}
