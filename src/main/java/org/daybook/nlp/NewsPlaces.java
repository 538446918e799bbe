package org.daybook.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.util.Span;

/**
 * American places as news writes them, the town and a comma before the state: {@code Miami, Fla.},
 * {@code WASHINGTON, D.C. U.S. Representative}. What stands before the comma is a place, and the
 * state is a name by itself.
 */
final class NewsPlaces {
  private static final String LOCATION = "location";
  private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");

  /**
   * Postal codes (USPS Publication 28) but for MD, which is also a doctor, and the usual
   * abbreviations.
   */
  private static final Set<String> STATES =
      Set.of(
          ("AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MA MI MN MS MO MT NE NV NH NJ NM NY NC"
                  + " ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC D.C. Ala. Ariz. Ark. Calif."
                  + " Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo."
                  + " Mont. Neb. Nev. N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. Tenn."
                  + " Tex. Vt. Va. Wash. W.Va. Wis. Wyo.")
              .split(" "));

  private NewsPlaces() {}

  /** The names that {@code name} is by these rules. */
  static List<Span> settle(String[] tokens, Span name) {
    List<Span> names = new ArrayList<>();
    int start = name.getStart();
    if (name.length() > 1 && isState(tokens, start)) {
      names.add(new Span(start, start + 1, LOCATION, name.getProb()));
      start++;
    }
    boolean isTown = name.getEnd() - start == 1 && isState(tokens, name.getEnd() + 1);
    boolean isCountry = start > name.getStart() && tokens[start].equals("U.S.");
    if (!isCountry) {
      String type = isTown || isDateline(tokens, name) ? LOCATION : name.getType();
      names.add(new Span(start, name.getEnd(), type, name.getProb()));
    }
    return names;
  }

  private static boolean isDateline(String[] tokens, Span name) {
    boolean opens = name.getStart() == 0 && name.getEnd() < tokens.length;
    if (!opens || !DASHES.contains(tokens[name.getEnd()])) {
      return false;
    }
    for (int i = 0; i < name.getEnd(); i++) {
      if (!tokens[i].equals(tokens[i].toUpperCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the token is a state behind a comma. */
  private static boolean isState(String[] tokens, int index) {
    return index > 0
        && index < tokens.length
        && tokens[index - 1].equals(",")
        && STATES.contains(tokens[index]);
  }
}
