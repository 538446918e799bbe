-- daily_places: where the news of a day took place: the countries that articles name, themselves, by
-- a place in them or by a word for their people and things (Ukrainian). The tone is that of the
-- sentences that do so.
CREATE TABLE daily_places (
  language STRING COMMENT 'ISO 639-1',
  country STRING COMMENT 'ISO 3166-1 alpha-2, and XK for Kosovo',
  name STRING COMMENT 'usual name of the country',
  ${measures},
  mentions BIGINT COMMENT 'occurrences in all articles',
  day DATE COMMENT 'UTC day'
) PARTITIONED BY (day);

WITH named AS (
  SELECT
    day, language, source, story, coverage.place, day_stories,
    named.country, named.name, named.mentions, CAST(named.tone AS DECIMAL(10, 6)) AS tone
  FROM coverage LATERAL VIEW explode(places) AS named
),
told AS (
  SELECT *, row_number() OVER (PARTITION BY day, language, country, story ORDER BY place) = 1 AS is_story
  FROM named
)
SELECT
  day,
  language,
  country,
  name,
  ${measures},
  sum(mentions) AS mentions
FROM told
GROUP BY day, language, country, name
