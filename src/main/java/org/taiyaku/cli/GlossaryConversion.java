package org.taiyaku.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taiyaku.exchange.InputFailed;
import org.taiyaku.exchange.glossary.GlossaryEntry;
import org.taiyaku.exchange.glossary.GlossaryFiles;
import org.taiyaku.exchange.glossary.GlossaryFormat;
import org.taiyaku.exchange.glossary.Losses;
import org.taiyaku.exchange.glossary.ReadEntry;
import org.taiyaku.pipeline.WrongInput;

/** A glossary of any format into any other; what does not survive is told, a line a kind. */
final class GlossaryConversion implements Conversion {

  @Override
  public String name() {
    return "a glossary";
  }

  @Override
  public boolean takes(Path input) {
    return Files.isRegularFile(input);
  }

  @Override
  public List<String> formats() {
    return Stream.concat(
            Stream.of(GlossaryFormat.values()).map(GlossaryFormat::word), Stream.of("tbx"))
        .toList();
  }

  @Override
  public int convert(Request request) {
    GlossaryFormat format = GlossaryFormat.of(request.format()).orElseThrow();
    if (request.output().isEmpty() && format.isBinary()) {
      throw new WrongInput("--to " + format.word() + " is no text; name a file with -o");
    }
    Losses unread = new Losses();
    List<GlossaryEntry> entries =
        GlossaryFiles.read(request.input(), from(request), request.direction(), unread).stream()
            .map(ReadEntry::entry)
            .toList();
    tell(request, request.input().toString(), unread);
    if (entries.isEmpty()) {
      throw new InputFailed(
          request.input(), "no entry with a Japanese and a Chinese term; nothing is written");
    }
    Losses lost = new Losses();
    if (request.output().isPresent()) {
      GlossaryFiles.write(request.output().get(), format, entries, request.direction(), lost);
    } else {
      byte[] bytes = format.bytes(entries, request.direction(), lost);
      request.out().print(new String(bytes, StandardCharsets.UTF_8));
      request.out().flush();
    }
    tell(request, request.output().map(Path::toString).orElse(format.word()), lost);
    return Main.DONE;
  }

  private static Optional<GlossaryFormat> from(Request request) {
    return request
        .from()
        .map(
            word ->
                GlossaryFormat.of(word)
                    .orElseThrow(
                        () ->
                            new WrongInput(
                                "--from: '%s' is no format of glossaries; the formats are %s"
                                    .formatted(word, GlossaryFormat.words()))));
  }

  private static void tell(Request request, String name, Losses losses) {
    losses.lines().forEach(line -> request.err().println(name + ": " + line));
  }
}
