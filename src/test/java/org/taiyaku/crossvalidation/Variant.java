package org.taiyaku.crossvalidation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.taiyaku.document.BlockKind;
import org.taiyaku.lexicon.Lexicon;
import org.taiyaku.segmentation.Token;
import org.taiyaku.text.FoldedText;

/**
 * The aligner with one weight changed.
 *
 * <p>The weights are constants, so that the aligner is compiled anew from its sources, into classes
 * of its own, with another value in the place of one.
 */
final class Variant {

  private static final String PACKAGE = "org.taiyaku.alignment.";
  private static final Path SOURCES = Path.of("src/main/java/org/taiyaku/alignment");
  private static final Pattern WEIGHT =
      Pattern.compile("static final double (\\w+)\\s*=\\s*([0-9_.]+(?: / [0-9_.]+)?);");

  private final String name;
  private final ClassLoader classes;
  private final Object aligner;

  private Variant(String name, ClassLoader classes, Object aligner) {
    this.name = name;
    this.classes = classes;
    this.aligner = aligner;
  }

  /** The names of the weights that can be changed. */
  static List<String> weights() throws IOException {
    Matcher matcher = WEIGHT.matcher(Files.readString(SOURCES.resolve("Weights.java")));
    List<String> names = new ArrayList<>();
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  /** The aligner with one weight times a factor; as it is if there is no such weight. */
  static Variant of(String weight, double factor, Lexicon lexicon)
      throws IOException, ReflectiveOperationException {
    Map<String, byte[]> compiled = compile(weight, factor);
    ClassLoader loader = new Loader(compiled);
    Object aligner =
        loader.loadClass(PACKAGE + "Aligner").getConstructor(Lexicon.class).newInstance(lexicon);
    String name = weight.isEmpty() ? "as it is" : weight + " × " + factor;
    return new Variant(name, loader, aligner);
  }

  String name() {
    return name;
  }

  /** The beads with both sides, as {@code 0,1:0}. */
  List<String> beads(GoldDocument document) throws ReflectiveOperationException {
    Method align = aligner.getClass().getMethod("align", List.class, List.class);
    Object alignment =
        align.invoke(aligner, segments(document.japanese()), segments(document.chinese()));
    List<String> beads = new ArrayList<>();
    for (Object bead : (List<?>) call(alignment, "beads")) {
      String ja = range((int) call(bead, "jaStart"), (int) call(bead, "jaEnd"));
      String zh = range((int) call(bead, "zhStart"), (int) call(bead, "zhEnd"));
      if (!ja.isEmpty() && !zh.isEmpty()) {
        beads.add(ja + ":" + zh);
      }
    }
    return beads;
  }

  private static Object call(Object object, String method) throws ReflectiveOperationException {
    return object.getClass().getMethod(method).invoke(object);
  }

  private static String range(int start, int end) {
    return IntStream.range(start, end).mapToObj(String::valueOf).collect(Collectors.joining(","));
  }

  private List<Object> segments(List<GoldDocument.Line> lines) throws ReflectiveOperationException {
    var constructor =
        classes
            .loadClass(PACKAGE + "Segment")
            .getConstructor(
                String.class,
                FoldedText.class,
                List.class,
                List.class,
                int.class,
                BlockKind.class,
                int.class);
    List<Object> segments = new ArrayList<>();
    for (GoldDocument.Line line : lines) {
      List<Token> tokens = line.tokens();
      segments.add(
          constructor.newInstance(
              line.text(),
              line.folded(),
              tokens,
              line.sentences(),
              line.block(),
              BlockKind.PARAGRAPH,
              0));
    }
    return segments;
  }

  private static Map<String, byte[]> compile(String weight, double factor) throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : new TreeSet<>(files.toList())) {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        sources.add(
            new Source(file, file.endsWith("Weights.java") ? changed(text, weight, factor) : text));
      }
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (InMemory files =
        new InMemory(compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8))) {
      List<String> options =
          List.of("-proc:none", "-nowarn", "-cp", System.getProperty("java.class.path"));
      if (!compiler.getTask(null, files, null, options, null, sources).call()) {
        throw new IllegalStateException("the aligner does not compile with " + weight);
      }
      return files.classes();
    }
  }

  private static String changed(String text, String weight, double factor) {
    return WEIGHT
        .matcher(text)
        .replaceAll(
            match ->
                match.group(1).equals(weight)
                    ? "static final double %s = %s;"
                        .formatted(weight, moved(match.group(2), factor))
                    : Matcher.quoteReplacement(match.group()));
  }

  /** A share, which stays below 1, is moved by its odds. */
  private static String moved(String value, double factor) {
    return "(%1$s) < 1 ? (%1$s) * %2$s / (1 - (%1$s) + (%1$s) * %2$s) : (%1$s) * %2$s"
        .formatted(value, factor);
  }

  /** Takes the aligner's own classes from memory, all else from where they are. */
  private static final class Loader extends ClassLoader {

    private final Map<String, byte[]> compiled;

    Loader(Map<String, byte[]> compiled) {
      super(Variant.class.getClassLoader());
      this.compiled = compiled;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      byte[] bytes = compiled.get(name);
      if (bytes == null) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
      }
    }
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(Path file, String text) {
      super(URI.create("memory:///" + file.getFileName()), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {

    private final Map<String, ByteArrayOutputStream> outputs = new HashMap<>();

    InMemory(JavaFileManager files) {
      super(files);
    }

    Map<String, byte[]> classes() {
      Map<String, byte[]> classes = new HashMap<>();
      outputs.forEach((name, out) -> classes.put(name, out.toByteArray()));
      return classes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("memory:///" + className), kind) {
        @Override
        public OutputStream openOutputStream() {
          return outputs.computeIfAbsent(className, name -> new ByteArrayOutputStream());
        }
      };
    }
  }
}
