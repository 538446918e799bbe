package org.daybook.article;

/** What kind of thing a name names. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  LOCATION
}
