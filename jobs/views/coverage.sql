-- coverage: what the daily tables are computed from: a row an article that counts, with its story, named by the id of
-- the article that started it, its place in the order of telling, and day_stories, the stories of its day and language.
WITH told AS (
  SELECT
    day, language, id, source, title, certainty, words, size(sentences) AS sentences,
    CAST(tone AS DECIMAL(10, 6)) AS tone, topics, mentions, places, phrases, first.id AS story, first, place
  FROM articles
  JOIN stories USING (day, dump, origin)
),
totals AS (
  SELECT day, language, count(DISTINCT first.id) AS day_stories
  FROM articles
  JOIN stories USING (day, dump, origin)
  GROUP BY day, language
)
SELECT told.*, day_stories
FROM told
JOIN totals ON totals.day = told.day AND totals.language <=> told.language
