package org.daybook.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * The files of this machine, as Hadoop's own local file system has them, but without a checksum
 * file beside each file and without a process {@code chmod} for each file and folder, which without
 * Hadoop's native library cost most of the time of a book with many days.
 */
public final class LocalFiles extends LocalFileSystem {
  /** Made by Hadoop, which finds the class in {@code fs.file.impl}. */
  public LocalFiles() {
    super(new InProcess());
    setWriteChecksum(false);
    setVerifyChecksum(false);
  }

  private static final class InProcess extends RawLocalFileSystem {
    @Override
    public void setPermission(Path path, FsPermission permission) throws IOException {
      java.nio.file.Path file = pathToFile(path).toPath();
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        String letters =
            permission.getUserAction().SYMBOL
                + permission.getGroupAction().SYMBOL
                + permission.getOtherAction().SYMBOL;
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(letters));
      }
    }
  }
}
