-- entity_names: by what other names the entities of a day are called: surnames, acronyms and other short forms that
-- stand alone in articles of the day, and full names written another way; whom or what each was taken for, as
-- the articles of the day and the 28 days before tell.
CREATE TABLE entity_names (
  language STRING COMMENT 'ISO 639-1',
  form STRING COMMENT 'name as articles have it: short (Biden), or in full, written another way (Joseph Biden)',
  type STRING COMMENT 'PERSON, ORGANIZATION, LOCATION',
  entity STRING COMMENT 'name that it may stand for',
  articles BIGINT COMMENT 'articles of the day and the 28 days before that use the form for it: of a short form those that give a fuller one too',
  share DOUBLE COMMENT 'of the articles that use a short form for any fuller one, those that mean the entity; of the articles that write a full name with the surname, those that write the entity in one of its ways',
  is_sure BOOLEAN COMMENT 'whether the daily tables count the form as the entity',
  day DATE COMMENT 'UTC day'
) PARTITIONED BY (day);

SELECT day, language, form, type, entity, articles, share, is_sure
FROM other_names
