-- coverage: what the daily tables are computed from: a row an article that counts, with the story it tells.
SELECT dated.*, story, first, place, day_stories
FROM dated JOIN stories USING (day, id)
