-- The share of a topic in the stories of each day, normalised by the day's total, so that a day with
-- more articles does not look like one with more of the topic.
-- :topic  its name, or a part of it; default: all topics
-- :from   first day; default: 30 days before the last
-- :to     last day; default: the last one of the book
WITH last AS (SELECT max(day) AS day FROM daily_totals)
SELECT topics.day, topics.name, topics.stories, totals.stories AS of_stories,
  round(CAST(topics.stories AS DOUBLE) / totals.stories, 4) AS share
FROM daily_topics AS topics
JOIN daily_totals AS totals ON totals.day = topics.day AND totals.language = topics.language
CROSS JOIN last
WHERE topics.language = 'en'
  AND topics.name LIKE concat('%', coalesce(:topic, ''), '%')
  AND topics.day >= coalesce(CAST(:from AS DATE), last.day - INTERVAL 30 DAY)
  AND topics.day <= coalesce(CAST(:to AS DATE), last.day)
ORDER BY topics.day, topics.stories DESC, topics.name
