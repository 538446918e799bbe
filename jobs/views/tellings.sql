-- tellings: which sources told which stories of the names, topics and countries of a day, by the form of the name that
-- the articles have and the item it counts for: an entity, a topic, a country. An unknown source is ''.
SELECT day, language, kind, form, item, collect_set(struct(coalesce(source, '') AS source, story)) AS told
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
