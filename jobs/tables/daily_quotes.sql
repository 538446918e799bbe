-- daily_quotes: who said what on a day: a row a quote, however many articles carry it.
CREATE TABLE daily_quotes (
  language STRING COMMENT 'ISO 639-1',
  speaker STRING COMMENT 'who is quoted, an entity of daily_entities; null where nobody is named',
  quote STRING COMMENT 'the words, without the marks around them',
  words INT COMMENT 'number of words',
  articles BIGINT COMMENT 'articles that carry it, all copies',
  stories BIGINT COMMENT 'stories that carry it: an article and its reprints of the day count once',
  sources BIGINT COMMENT 'different sources',
  article STRING COMMENT 'id of the first article of the day that carries it',
  day DATE COMMENT 'UTC day'
) PARTITIONED BY (day);

WITH said AS (
  SELECT
    quotes.day, quotes.language, id, source, story, place,
    coalesce(sure.entity, quoted.speaker) AS speaker, quoted.quote
  FROM (
    SELECT *, get(filter(mentions, mention -> mention.entity = quoted.speaker), 0).type AS type
    FROM coverage LATERAL VIEW explode(quotes) AS quoted
  ) AS quotes
  LEFT JOIN (SELECT * FROM other_names WHERE is_sure) AS sure
    ON sure.day = quotes.day AND sure.language = quotes.language AND sure.type = quotes.type
    AND sure.form = quoted.speaker
)
SELECT
  day,
  language,
  speaker,
  quote,
  size(split(quote, ' ')) AS words,
  count(DISTINCT id) AS articles,
  count(DISTINCT story) AS stories,
  count(DISTINCT source) AS sources,
  min_by(id, place) AS article
FROM said
GROUP BY day, language, speaker, quote
