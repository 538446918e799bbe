package org.daybook.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.daybook.dedup.Stories;
import org.daybook.dedup.Telling;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The SQL function {@code find_stories}: a list of articles of one language (day, published,
 * source, id, signature) to a list of the same articles (day, id), each with the one that starts
 * its story (first_day, first_id); see {@link Stories}. Days and times are numbers since
 * 1970-01-01.
 */
public final class FindStories implements UDF1<Seq<Row>, List<Row>> {
  private static final long serialVersionUID = 1;

  private static final StructType FOUND =
      StructType.fromDDL("day INT, id STRING, first_day INT, first_id STRING");

  private FindStories() {}

  /** Makes the function known to {@code session}. */
  public static void registerIn(SparkSession session) {
    session
        .udf()
        .register("find_stories", new FindStories(), DataTypes.createArrayType(FOUND, false));
  }

  @Override
  public List<Row> call(Seq<Row> articles) {
    List<Telling> tellings =
        CollectionConverters.asJava(articles).stream()
            .map(FindStories::telling)
            .sorted(Telling.ORDER)
            .toList();
    int[] first = Stories.of(tellings);
    List<Row> found = new ArrayList<>(tellings.size());
    for (int i = 0; i < first.length; i++) {
      Telling telling = tellings.get(i);
      Telling start = tellings.get(first[i]);
      found.add(RowFactory.create(telling.day(), telling.id(), start.day(), start.id()));
    }
    return found;
  }

  private static Telling telling(Row row) {
    return new Telling(
        row.getInt(0),
        row.isNullAt(1) ? null : row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.<Integer>getList(4).stream().mapToInt(Integer::intValue).toArray());
  }
}
