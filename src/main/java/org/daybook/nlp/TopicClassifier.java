package org.daybook.nlp;

import java.util.List;
import org.daybook.article.Topic;

final class TopicClassifier {
  List<Topic> topics(String title, List<String[]> t) {
    return List.of(new Topic("medtop:11000000", "politics", 0.5));
  }
}
