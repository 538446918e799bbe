package org.daybook.pipeline;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.daybook.nlp.Nicknames;

/**
 * The SQL function {@code formal_name}: a type of entity and a name to what the ways to write the
 * name in full have in common: of a person see {@link Nicknames#formal}, of others the name in
 * lower case without a leading {@code U.S.} or {@code of the United States} behind it, without the
 * {@code Department of} before more than one word, without apostrophes and with {@code and} for
 * {@code &}.
 */
public final class FormalName implements UDF2<String, String, String> {
  private static final long serialVersionUID = 1;
  private static final Pattern AMERICAN =
      Pattern.compile(
          "^(?:u[.]s[.] )?department of (?!the )(?=\\S+ \\S)|^u[.]s[.] "
              + "| of the united states(?: of america)?$");

  private FormalName() {}

  /** Makes the function known to {@code session}. */
  public static void registerIn(SparkSession session) {
    session.udf().register("formal_name", new FormalName(), DataTypes.StringType);
  }

  @Override
  public String call(String type, String name) {
    return type.equals("PERSON")
        ? Nicknames.formal(name)
        : AMERICAN
            .matcher(name.toLowerCase(Locale.ROOT))
            .replaceAll("")
            .replace(" & ", " and ")
            .replaceAll("['\u2019]", "");
  }
}
