package org.taiyaku.cli;

import java.util.Locale;
import org.taiyaku.decision.Deleted;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what deleted rows mean, as users write it: forbid, ignore. */
final class DeletedConverter implements ITypeConverter<Deleted> {

  @Override
  public Deleted convert(String value) {
    return switch (value.strip().toLowerCase(Locale.ROOT)) {
      case "forbid" -> Deleted.FORBID;
      case "ignore" -> Deleted.IGNORE;
      default ->
          throw new TypeConversionException(
              "'%s' says not what deleted rows mean; write forbid, if their pairs must not be used,"
                      .formatted(value)
                  + " or ignore, if they were only put out of sight");
    };
  }
}
