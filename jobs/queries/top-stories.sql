-- The stories of a day: those that most sources tell, since when, and who began.
-- :day  the day; default: the last one of the book
SELECT title, first_source, first_day, days_running, articles, sources, round(tone, 2) AS tone, url
FROM daily_stories
WHERE language = 'en'
  AND day = coalesce(CAST(:day AS DATE), (SELECT max(day) FROM daily_stories))
ORDER BY sources DESC, articles DESC, title, story
LIMIT 20
