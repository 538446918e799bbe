-- What set a day apart: noun phrases by how much surer they are of the day than of the 28 days before.
-- From z = 1.96 on it is hardly chance; a quiet day has no such phrase.
-- :day  the day; default: the last one of the book
SELECT phrase, stories, stories_before, sources, round(log_odds, 2) AS log_odds, round(z, 2) AS z
FROM daily_phrases
WHERE language = 'en'
  AND day = coalesce(CAST(:day AS DATE), (SELECT max(day) FROM daily_phrases))
ORDER BY coalesce(z, 0) DESC, stories DESC, phrase
LIMIT 30
