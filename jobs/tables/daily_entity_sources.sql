-- daily_entity_sources: who told what of whom on a day. A story counts once for each source that told it. The tone is
-- the one towards the entity.
CREATE TABLE daily_entity_sources (
  language STRING COMMENT 'ISO 639-1',
  entity STRING COMMENT 'name in full: of the article, else as entity_names is sure',
  type STRING COMMENT 'PERSON, ORGANIZATION, LOCATION',
  source STRING COMMENT 'the site; null where it is not known',
  ${measures},
  mentions BIGINT COMMENT 'occurrences in all articles',
  day DATE COMMENT 'UTC day'
) PARTITIONED BY (day);

WITH told AS (
  SELECT
    *,
    row_number() OVER (
      PARTITION BY day, language, entity, type, source, story ORDER BY place) = 1 AS is_story
  FROM article_entities
)
SELECT
  day,
  language,
  entity,
  type,
  source,
  ${measures},
  sum(mentions) AS mentions
FROM told
GROUP BY day, language, entity, type, source
