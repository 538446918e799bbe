package org.daybook.source;

import java.io.Closeable;
import java.util.Iterator;
import org.daybook.article.Reading;

/** The records of one file, one at a time; what can't be read is a rejection among them. */
public interface RecordStream extends Iterator<Reading>, Closeable {
  @Override
  void close();
}
