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
 * lower case without a leading {@code U.S.} or {@code of the United States} behind it, without
 * apostrophes and commas and with {@code and} for {@code &}; of a department that deals with
 * several things these ({@code Veterans Affairs}), of one that is called after one thing it ({@code
 * State Department}) behind {@code department of}; a committee on something as the something
 * committee.
 */
public final class FormalName implements UDF2<String, String, String> {
  private static final long serialVersionUID = 1;
  private static final Pattern AMERICAN =
      Pattern.compile("^u[.]s[.] | of the united states(?: of america)?$");
  private static final Pattern MARKS = Pattern.compile("['\u2019,]");
  private static final Pattern DEPARTMENT_OF =
      Pattern.compile("^department of (?!the )(?=\\S+ \\S)");
  private static final Pattern DEPARTMENT =
      Pattern.compile("^(?:(\\S+) department|department of the (\\S+))$");
  private static final Pattern COMMITTEE =
      Pattern.compile(
          "^((?:(?:house|senate|joint|select|special) )*(?:sub)?)(committee) on (?:the )?(.+)$");

  private FormalName() {}

  /** Makes the function known to {@code session}. */
  public static void registerIn(SparkSession session) {
    session.udf().register("formal_name", new FormalName(), DataTypes.StringType);
  }

  @Override
  public String call(String type, String name) {
    return type.equals("PERSON") ? Nicknames.formal(name) : formal(name.toLowerCase(Locale.ROOT));
  }

  private static String formal(String name) {
    String formal = AMERICAN.matcher(name).replaceAll("").replace(" & ", " and ");
    formal = MARKS.matcher(formal).replaceAll("");
    formal = DEPARTMENT_OF.matcher(formal).replaceFirst("");
    formal = DEPARTMENT.matcher(formal).replaceFirst("department of $1$2");
    return COMMITTEE.matcher(formal).replaceFirst("$1$3 $2");
  }
}
