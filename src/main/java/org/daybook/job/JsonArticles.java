package org.daybook.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import org.daybook.article.AnnotatedArticle;

/** Prints an article as one line of JSON, its fields those of the table {@code articles}. */
final class JsonArticles implements ArticlePrinter {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .addModule(
              new SimpleModule()
                  .addSerializer(LocalDate.class, ToStringSerializer.instance)
                  .addSerializer(Instant.class, ToStringSerializer.instance))
          .build();

  @Override
  public void print(AnnotatedArticle article, PrintStream out) {
    try {
      out.println(JSON.writeValueAsString(article));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
