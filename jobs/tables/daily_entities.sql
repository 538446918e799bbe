-- daily_entities: who and what was in the news of a day. The tone is the one towards the entity, of the
-- sentences that name it.
CREATE TABLE daily_entities (
  language STRING COMMENT 'ISO 639-1',
  entity STRING COMMENT 'name, in the fullest form of each article',
  type STRING COMMENT 'PERSON, ORGANIZATION, LOCATION',
  articles BIGINT COMMENT 'articles, all copies',
  stories BIGINT COMMENT 'articles, exact copies counted once',
  sources BIGINT COMMENT 'different sources',
  share DOUBLE COMMENT 'stories / stories of the day in the language',
  tone DOUBLE COMMENT 'mean tone of the stories towards the entity, -1..1',
  tone_sum DOUBLE COMMENT 'sum of the tones of the stories, so that days add up',
  tone_squares DOUBLE COMMENT 'sum of their squares',
  positive BIGINT COMMENT 'stories with a tone above 0.1',
  neutral BIGINT COMMENT 'stories with a tone from -0.1 to 0.1',
  negative BIGINT COMMENT 'stories with a tone below -0.1',
  mentions BIGINT COMMENT 'occurrences in all articles',
  in_titles BIGINT COMMENT 'articles whose title names it',
  day DATE COMMENT 'UTC day'
) PARTITIONED BY (day);

WITH article_entities AS (
  SELECT
    day, language, id, published, source, fingerprint, mention.entity, mention.type,
    count(*) AS mentions,
    max(mention.in_title) AS in_title,
    CAST(avg(CAST(mention.tone AS DECIMAL(10, 6))) AS DECIMAL(10, 6)) AS tone
  FROM coverage LATERAL VIEW explode(mentions) AS mention
  GROUP BY day, language, id, published, source, fingerprint, mention.entity, mention.type
),
ranked AS (
  SELECT
    *,
    row_number() OVER (
      PARTITION BY day, language, entity, type, fingerprint
      ORDER BY published NULLS LAST, source, id) = 1 AS is_story
  FROM article_entities
),
totals AS (
  SELECT day, language, count(DISTINCT fingerprint) AS stories
  FROM coverage
  GROUP BY day, language
)
SELECT
  day,
  language,
  entity,
  type,
  count(*) AS articles,
  count_if(is_story) AS stories,
  count(DISTINCT source) AS sources,
  count_if(is_story) / CAST(first(totals.stories) AS DOUBLE) AS share,
  avg(tone) FILTER (WHERE is_story) AS tone,
  sum(tone) FILTER (WHERE is_story) AS tone_sum,
  sum(tone * tone) FILTER (WHERE is_story) AS tone_squares,
  count_if(is_story AND tone > 0.1) AS positive,
  count_if(is_story AND tone BETWEEN -0.1 AND 0.1) AS neutral,
  count_if(is_story AND tone < -0.1) AS negative,
  sum(mentions) AS mentions,
  count_if(in_title) AS in_titles
FROM ranked JOIN totals USING (day, language)
GROUP BY day, language, entity, type
