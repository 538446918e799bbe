-- The countries of a day: in how many stories, of how many sources, and how good or bad the news is that names them.
-- :day    the day; default: the last one of the book
-- :limit  how many; default: 20
SELECT country, name, stories, articles, mentions, sources, round(share, 4) AS share, round(tone, 2) AS tone
FROM (
  SELECT *, row_number() OVER (ORDER BY stories DESC, mentions DESC, country) AS place
  FROM daily_places
  WHERE language = 'en'
    AND day = coalesce(CAST(:day AS DATE), (SELECT max(day) FROM daily_totals))
)
WHERE place <= coalesce(CAST(:limit AS INT), 20)
ORDER BY place
