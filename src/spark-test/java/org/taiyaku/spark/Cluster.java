package org.taiyaku.spark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.spark.launcher.JavaModuleOptions;

/**
 * A standalone cluster on this machine: a master and some workers, each a process of its own, from
 * the jars that Maven has of Spark.
 *
 * <p>They find a Spark as it is installed, a folder {@code jars}, in which nothing of taiyaku lies
 * nor what it alone needs: that must come with the jar that is submitted.
 */
final class Cluster implements AutoCloseable {

  /** Jars that no Spark has; what is not named here may lie in its folder too. */
  private static final Pattern OURS =
      Pattern.compile(
          "(okapi|hanlp|kuromoji|icu4j|opencsv|picocli|progressbar|jericho|snakeyaml-engine|junit"
              + "|jqwik|jazzer|assertj|archunit|slf4j-nop|opentest4j|apiguardian|surefire).*");

  private static final String LOOPBACK = "127.0.0.1";

  private final Path folder;
  private final Path home;
  private final String master;
  private final List<Process> processes = new ArrayList<>();
  private final List<Process> workers = new ArrayList<>();

  private Cluster(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.home = Path.of(System.getProperty("taiyaku.jar")).resolveSibling("spark-home");
    this.master = "spark://" + LOOPBACK + ":" + freePort();
    install();
  }

  /**
   * Starts a master and so many workers of one core and a gigabyte each, which have addresses of
   * their own as different machines have.
   */
  static Cluster start(Path folder, int workers) throws IOException {
    Cluster cluster = new Cluster(folder);
    String port = cluster.master.substring(cluster.master.lastIndexOf(':') + 1);
    cluster.begin(
        "master",
        LOOPBACK,
        "256m",
        "org.apache.spark.deploy.master.Master",
        "--host",
        LOOPBACK,
        "--port",
        port,
        "--webui-port",
        "0");
    for (int worker = 1; worker <= workers; worker++) {
      cluster.addWorker();
    }
    return cluster;
  }

  /** Starts one more worker. */
  void addWorker() throws IOException {
    String name = "worker" + (workers.size() + 1);
    String address = "127.0.0." + (workers.size() + 2);
    workers.add(
        begin(
            name,
            address,
            "256m",
            "org.apache.spark.deploy.worker.Worker",
            "--host",
            address,
            "--webui-port",
            "0",
            "--cores",
            "1",
            "--memory",
            "1g",
            "--work-dir",
            folder.resolve(name).toString(),
            master));
  }

  private void install() throws IOException {
    Path jars = Files.createDirectories(home.resolve("jars"));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path jar = Path.of(entry).toAbsolutePath();
      String name = jar.getFileName().toString();
      if (name.endsWith(".jar") && !OURS.matcher(name).matches()) {
        Files.deleteIfExists(jars.resolve(name));
        Files.createSymbolicLink(jars.resolve(name), jar);
      }
    }
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
      return socket.getLocalPort();
    }
  }

  /**
   * Begins to submit the jar, as {@code spark-submit} does.
   *
   * @param uiPort where the driver tells how it goes on
   * @param settings {@code key=value} each
   */
  Submission submit(int uiPort, List<String> settings, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add("org.apache.spark.deploy.SparkSubmit");
    command.addAll(List.of("--master", master, "--driver-memory", "1g"));
    List<String> all = new ArrayList<>();
    all.add("spark.driver.host=" + LOOPBACK);
    all.add("spark.driver.bindAddress=" + LOOPBACK);
    all.add("spark.executor.memory=1g");
    all.add("spark.executor.cores=1");
    all.add("spark.ui.port=" + uiPort);
    all.addAll(settings);
    all.forEach(setting -> command.addAll(List.of("--conf", setting)));
    command.add(System.getProperty("taiyaku.jar"));
    command.addAll(arguments);
    String name = "driver-" + uiPort;
    Process driver = begin(name, LOOPBACK, "1g", command.toArray(String[]::new));
    return new Submission(driver, uiPort, folder.resolve(name + ".out"), log(name));
  }

  /** A driver at work. */
  record Submission(Process driver, int uiPort, Path out, Path err) {

    /** Waits for the end and requires it to be a good one; gives what was printed. */
    String await() {
      return await(4);
    }

    /** Waits so many minutes at most. */
    String await(int minutes) {
      try {
        if (!driver.waitFor(minutes, TimeUnit.MINUTES) || driver.exitValue() != 0) {
          driver.destroyForcibly();
          throw new AssertionError("the driver failed: " + said() + tail(err));
        }
        return said();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    String said() {
      return read(out);
    }

    private static String tail(Path file) {
      String text = read(file);
      return text.substring(Math.max(0, text.length() - 6_000));
    }

    private static String read(Path file) {
      try {
        return Files.readString(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private Path log(String name) {
    return folder.resolve(name + ".err");
  }

  private Process begin(String name, String address, String heap, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Arrays.asList(JavaModuleOptions.defaultModuleOptions().split(" +")));
    command.addAll(List.of("-Xmx" + heap, "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"));
    command.addAll(List.of("-cp", home.resolve("jars") + "/*"));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("SPARK_HOME", home.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", address);
    builder.environment().put("SPARK_LOCAL_DIRS", folder.resolve("scratch").toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.redirectOutput(folder.resolve(name + ".out").toFile());
    builder.redirectError(log(name).toFile());
    Process process = builder.start();
    processes.add(process);
    return process;
  }

  /** Kills a worker and its executors at once, as a machine that loses its power does. */
  void kill(int worker) {
    Process killed = workers.get(worker);
    List<ProcessHandle> all = new ArrayList<>(killed.descendants().toList());
    all.add(killed.toHandle());
    all.forEach(ProcessHandle::destroyForcibly);
  }

  /** What the log of a process holds, such as {@code master}. */
  String logOf(String name) throws IOException {
    return Files.readString(log(name), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    // Drivers first, then workers with their executors, the master last.
    for (int p = processes.size() - 1; p >= 0; p--) {
      Process process = processes.get(p);
      List<ProcessHandle> below = process.descendants().toList();
      process.destroy();
      try {
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
          process.destroyForcibly();
        }
      } catch (InterruptedException e) {
        process.destroyForcibly();
      }
      below.forEach(ProcessHandle::destroyForcibly);
    }
  }
}
