-- daily_entities: who and what was in the news of a day. The tone is the one towards the entity, of the
-- sentences that name it.
CREATE TABLE daily_entities (
  language STRING COMMENT 'ISO 639-1',
  entity STRING COMMENT 'name in full: of the article, else as entity_names is sure',
  type STRING COMMENT 'PERSON, ORGANIZATION, LOCATION',
  ${measures},
  mentions BIGINT COMMENT 'occurrences in all articles',
  in_titles BIGINT COMMENT 'articles whose title names it',
  country STRING COMMENT 'where a place lies by most articles, ISO 3166-1 alpha-2; null where none is certain of it',
  day DATE COMMENT 'UTC day'
) PARTITIONED BY (day);

WITH told AS (
  SELECT
    *,
    row_number() OVER (PARTITION BY day, language, entity, type, story ORDER BY place) = 1 AS is_story
  FROM article_entities
)
SELECT
  day,
  language,
  entity,
  type,
  ${measures},
  sum(mentions) AS mentions,
  count_if(in_title) AS in_titles,
  mode() WITHIN GROUP (ORDER BY country) AS country
FROM told
GROUP BY day, language, entity, type
