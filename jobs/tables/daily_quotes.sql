-- daily_quotes: who said what on a day: a row a quote, however many articles carry it.
CREATE TABLE daily_quotes (
  language STRING COMMENT 'ISO 639-1',
  speaker STRING COMMENT 'who is quoted, in the fullest form of the article; null where nobody is named',
  quote STRING COMMENT 'the words, without the marks around them',
  words INT COMMENT 'number of words',
  articles BIGINT COMMENT 'articles that carry it, all copies',
  stories BIGINT COMMENT 'stories that carry it: an article and its reprints of the day count once',
  sources BIGINT COMMENT 'different sources',
  article STRING COMMENT 'id of the first article of the day that carries it',
  day DATE COMMENT 'UTC day'
) PARTITIONED BY (day);

-- Spans count UTF-16 units, as in articles: two bytes each of UTF-16.
WITH said AS (
  SELECT
    day, language, id, source, first.id AS story, place, quoted.speaker,
    regexp_replace(
      trim(BOTH '"“”„«»‘’` \n\'' FROM decode(
        substring(encode(text, 'UTF-16BE'), 2 * quoted.start + 1, 2 * (quoted.end - quoted.start)), 'UTF-16BE')),
      '\\s+', ' ') AS quote
  FROM articles JOIN stories USING (day, dump, origin)
  LATERAL VIEW explode(quotes) AS quoted
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
