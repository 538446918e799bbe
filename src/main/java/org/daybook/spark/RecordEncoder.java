package org.daybook.spark;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.JavaTypeInference;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.EncoderField;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.IterableEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.ProductEncoder;
import org.apache.spark.sql.types.Metadata;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/**
 * Encodes a Java record as a row whose columns are the record's components, in order and by their
 * names; nested records and lists of them are structs and arrays. ({@code Encoders.bean} gives a
 * record an empty schema.)
 */
public final class RecordEncoder {
  private RecordEncoder() {}

  /** The encoder of {@code type}. */
  public static <R extends Record> Encoder<R> of(Class<R> type) {
    return forRecord(type);
  }

  private static <R> AgnosticEncoder<R> forRecord(Class<R> type) {
    List<EncoderField> fields = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      AgnosticEncoder<?> encoder = forType(component.getGenericType());
      fields.add(
          new EncoderField(
              component.getName(),
              encoder,
              encoder.nullable(),
              Metadata.empty(),
              Option.empty(),
              Option.empty()));
    }
    ClassTag<R> tag = ClassTag$.MODULE$.apply(type);
    return new ProductEncoder<>(tag, CollectionConverters.asScala(fields).toSeq(), Option.empty());
  }

  private static AgnosticEncoder<?> forType(Type type) {
    if (type instanceof Class<?> plain && plain.isRecord()) {
      return forRecord(plain);
    }
    if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
      return list(forType(generic.getActualTypeArguments()[0]));
    }
    return JavaTypeInference.encoderFor(type);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static AgnosticEncoder<?> list(AgnosticEncoder<?> element) {
    return new IterableEncoder(
        ClassTag$.MODULE$.apply(List.class), element, element.nullable(), false);
  }
}
