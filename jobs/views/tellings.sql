-- tellings: which sources told which stories of the names, topics and countries of a day, by the form of the name that
-- the articles have and the item it counts for: an entity, a topic, a country. Each is a text, the day, the story and
-- the source with tabs between, for Spark tells texts apart by their hash, but structs only one by one. An unknown
-- source is ''.
SELECT day, language, kind, form, item, collect_set(concat_ws('\t', day, story, coalesce(source, ''))) AS told
FROM (
  SELECT day, language, source, story, type AS kind, entity AS item, form
  FROM article_entities LATERAL VIEW explode(forms) AS form
  UNION ALL
  SELECT day, language, source, story, 'TOPIC', topic.name, topic.name
  FROM coverage LATERAL VIEW explode(topics) AS topic
  UNION ALL
  SELECT day, language, source, story, 'COUNTRY', named.name, named.name
  FROM coverage LATERAL VIEW explode(places) AS named
)
GROUP BY day, language, kind, form, item
