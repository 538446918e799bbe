-- The tone towards an entity by week: how often it was in the news, and how it was spoken of.
-- :entity  its name; default: the most frequent person of the book
SELECT
  CAST(date_trunc('week', day) AS DATE) AS week,
  entity,
  sum(stories) AS stories,
  round(sum(tone_sum) / sum(stories), 3) AS tone,
  sum(positive) AS positive,
  sum(neutral) AS neutral,
  sum(negative) AS negative
FROM daily_entities
WHERE language = 'en'
  AND entity = coalesce(:entity, (
    SELECT entity
    FROM daily_entities
    WHERE type = 'PERSON'
    GROUP BY entity
    ORDER BY sum(stories) DESC, entity
    LIMIT 1))
GROUP BY CAST(date_trunc('week', day) AS DATE), entity
ORDER BY week
