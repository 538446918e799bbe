-- daily_entity_topics: what a name of a day was in the news about: its stories that have the topic. The tone is
-- the one towards the entity.
CREATE TABLE daily_entity_topics (
  language STRING COMMENT 'ISO 639-1',
  entity STRING COMMENT 'name in full: of the article, else as entity_names is sure',
  type STRING COMMENT 'PERSON, ORGANIZATION, LOCATION',
  topic STRING COMMENT 'QCode of the IPTC Media Topics',
  name STRING COMMENT 'its English name',
  ${measures},
  mentions BIGINT COMMENT 'occurrences in all articles',
  day DATE COMMENT 'UTC day'
) PARTITIONED BY (day);

WITH article_topics AS (
  SELECT day, id, topic.topic, topic.name
  FROM coverage LATERAL VIEW explode(topics) AS topic
),
told AS (
  SELECT
    *,
    row_number() OVER (
      PARTITION BY day, language, entity, type, topic, story ORDER BY place) = 1 AS is_story
  FROM article_entities JOIN article_topics USING (day, id)
)
SELECT
  day,
  language,
  entity,
  type,
  topic,
  name,
  ${measures},
  sum(mentions) AS mentions
FROM told
GROUP BY day, language, entity, type, topic, name
