-- daily_topics: what the news of a day was about.
CREATE TABLE daily_topics (
  language STRING COMMENT 'ISO 639-1',
  topic STRING COMMENT 'QCode of the IPTC Media Topics',
  name STRING COMMENT 'its English name',
  articles BIGINT COMMENT 'articles, all copies',
  stories BIGINT COMMENT 'articles, exact copies counted once',
  sources BIGINT COMMENT 'different sources',
  share DOUBLE COMMENT 'stories / stories of the day in the language',
  tone DOUBLE COMMENT 'mean tone of the stories, -1..1',
  tone_sum DOUBLE COMMENT 'sum of the tones of the stories, so that days add up',
  tone_squares DOUBLE COMMENT 'sum of their squares',
  positive BIGINT COMMENT 'stories with a tone above 0.1',
  neutral BIGINT COMMENT 'stories with a tone from -0.1 to 0.1',
  negative BIGINT COMMENT 'stories with a tone below -0.1',
  day DATE COMMENT 'UTC day'
) PARTITIONED BY (day);

WITH article_topics AS (
  SELECT day, language, id, published, source, fingerprint, tone, topic.topic, topic.name
  FROM coverage LATERAL VIEW explode(topics) AS topic
),
ranked AS (
  SELECT
    *,
    row_number() OVER (
      PARTITION BY day, language, topic, fingerprint
      ORDER BY published NULLS LAST, source, id) = 1 AS is_story
  FROM article_topics
),
totals AS (
  SELECT day, language, count(DISTINCT fingerprint) AS stories
  FROM coverage
  GROUP BY day, language
)
SELECT
  day,
  language,
  topic,
  name,
  count(*) AS articles,
  count_if(is_story) AS stories,
  count(DISTINCT source) AS sources,
  count_if(is_story) / CAST(first(totals.stories) AS DOUBLE) AS share,
  avg(tone) FILTER (WHERE is_story) AS tone,
  sum(tone) FILTER (WHERE is_story) AS tone_sum,
  sum(tone * tone) FILTER (WHERE is_story) AS tone_squares,
  count_if(is_story AND tone > 0.1) AS positive,
  count_if(is_story AND tone BETWEEN -0.1 AND 0.1) AS neutral,
  count_if(is_story AND tone < -0.1) AS negative
FROM ranked JOIN totals USING (day, language)
GROUP BY day, language, topic, name
