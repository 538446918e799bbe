-- coverage: what the daily tables are computed from: a row an article that counts, with the story it tells, its place
-- in the order of telling, and day_stories, the stories of its day and language.
WITH totals AS (
  SELECT day, language, count(DISTINCT story) AS day_stories
  FROM stories
  GROUP BY day, language
)
SELECT
  day, language, id, source, title, certainty, words, size(sentences) AS sentences,
  CAST(tone AS DECIMAL(10, 6)) AS tone, topics, mentions, places, story, place, day_stories
FROM articles
JOIN stories USING (day, language, dump, origin)
JOIN totals USING (day, language)
