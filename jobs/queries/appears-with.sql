-- Who appears with an entity: the names that stand in the same articles, those first that do so least by chance.
-- :entity  its name; default: the person with most such company
-- :from    first day; default: the first one of the book
-- :to      last day; default: the last one of the book
WITH pairs AS (
  SELECT *
  FROM daily_pairs
  WHERE language = 'en'
    AND day >= coalesce(CAST(:from AS DATE), day)
    AND day <= coalesce(CAST(:to AS DATE), day)
),
leader AS (
  SELECT entity FROM pairs WHERE type = 'PERSON' GROUP BY entity ORDER BY sum(stories) DESC, entity LIMIT 1
)
SELECT entity, other, other_type, count(*) AS days, sum(stories) AS stories, sum(articles) AS articles,
  round(sum(npmi * stories) / sum(CASE WHEN npmi IS NOT NULL THEN stories END), 3) AS npmi,
  round(sum(CASE WHEN npmi > 0 THEN log_likelihood ELSE -log_likelihood END), 1) AS log_likelihood,
  round(sum(tone_sum) / sum(stories), 3) AS tone
FROM pairs
WHERE entity = coalesce(:entity, (SELECT entity FROM leader))
GROUP BY entity, other, other_type
ORDER BY log_likelihood DESC, stories DESC, other
LIMIT 30
