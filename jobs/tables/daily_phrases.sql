-- daily_phrases: noun phrases of at least two stories of a day, and how far they set the day apart from the 28 days
-- before: log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008, Fightin' Words, equations 16 and
-- 22) over the stories that hold a phrase. The prior is a quarter of the counts of day and window together, so that it
-- grows with them: two stories with a phrase that the window has not may be chance, three hardly. Looks back 28 days.
CREATE TABLE daily_phrases (
  language STRING COMMENT 'ISO 639-1',
  phrase STRING COMMENT 'words in lower case',
  ${measures},
  mentions BIGINT COMMENT 'occurrences in all articles',
  stories_before BIGINT COMMENT 'stories with the phrase in the 28 days before, each of its day',
  log_odds DOUBLE COMMENT 'log of the odds of the phrase on the day over its odds in the window; null where the window has no stories',
  z DOUBLE COMMENT 'log_odds by its standard error: the larger, the surer; from 1.96 on hardly by chance',
  day DATE COMMENT 'UTC day'
) PARTITIONED BY (day);

WITH told AS (
  SELECT
    coverage.*, found.phrase, found.count AS occurrences,
    row_number() OVER (PARTITION BY day, language, found.phrase, story ORDER BY place) = 1 AS is_story
  FROM coverage LATERAL VIEW explode(phrases) AS found
),
counted AS (
  SELECT day, language, phrase, ${measures}, sum(occurrences) AS mentions
  FROM told
  GROUP BY day, language, phrase
),
windows AS (
  SELECT
    *,
    coalesce(sum(stories) OVER (
      PARTITION BY language, phrase ORDER BY day RANGE BETWEEN 28 PRECEDING AND 1 PRECEDING), 0) AS stories_before
  FROM counted
),
volumes AS (
  SELECT
    day, language, sum(stories) AS volume,
    sum(sum(stories)) OVER (
      PARTITION BY language ORDER BY day RANGE BETWEEN 28 PRECEDING AND 1 PRECEDING) AS volume_before
  FROM counted
  GROUP BY day, language
),
weighed AS (
  SELECT
    windows.*, volume, volume_before,
    (stories + stories_before) / 4D AS prior,
    (volume + volume_before) / 4D AS prior_volume
  FROM windows JOIN volumes USING (day, language)
  WHERE stories >= 2
),
compared AS (
  SELECT
    *,
    ln((stories + prior) / nullif(volume + prior_volume - stories - prior, 0))
      - ln((stories_before + prior) / nullif(volume_before + prior_volume - stories_before - prior, 0)) AS delta
  FROM weighed
)
SELECT
  day, language, phrase,
  articles, stories, sources, share, tone, tone_sum, tone_squares, positive, neutral, negative,
  mentions,
  stories_before,
  round(delta, 6) AS log_odds,
  round(delta / sqrt(1 / (stories + prior) + 1 / (stories_before + prior)), 6) AS z
FROM compared
