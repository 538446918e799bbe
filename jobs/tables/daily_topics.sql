-- daily_topics: what the news of a day was about.
CREATE TABLE daily_topics (
  language STRING COMMENT 'ISO 639-1',
  topic STRING COMMENT 'QCode of the IPTC Media Topics',
  name STRING COMMENT 'its English name',
  ${measures},
  day DATE COMMENT 'UTC day'
) PARTITIONED BY (day);

WITH told AS (
  SELECT
    coverage.*, topic.topic, topic.name,
    row_number() OVER (PARTITION BY day, language, topic.topic, story ORDER BY place) = 1 AS is_story
  FROM coverage LATERAL VIEW explode(topics) AS topic
)
SELECT
  day,
  language,
  topic,
  name,
  ${measures}
FROM told
GROUP BY day, language, topic, name
