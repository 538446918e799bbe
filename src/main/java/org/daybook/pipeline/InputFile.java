package org.daybook.pipeline;

/**
 * A file of a dump.
 *
 * @param path absolute path of a local file, else URI
 * @param bytes size as stored
 */
public record InputFile(String path, long bytes) {}
