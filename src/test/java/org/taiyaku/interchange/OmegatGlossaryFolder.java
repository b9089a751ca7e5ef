package org.taiyaku.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What OmegaT has loaded from the glossary folder of a project.
 *
 * <p>Without a window OmegaT loads no glossary, so its own manager of glossaries is started on the
 * project: it watches the folder, chooses a reader by a file's name, and keeps what that gives.
 *
 * @param pairs source and target of each entry, with a tab between them
 * @param log what OmegaT said meanwhile
 */
record OmegatGlossaryFolder(List<String> pairs, String log) {

  private static final String PAIR = "PAIR\t";

  private static final String PROGRAM =
      """
      import java.awt.Font;
      import java.io.File;
      import java.lang.reflect.Proxy;
      import java.util.concurrent.CountDownLatch;
      import java.util.concurrent.TimeUnit;
      import org.omegat.core.Core;
      import org.omegat.core.data.NotLoadedProject;
      import org.omegat.core.data.ProjectProperties;
      import org.omegat.gui.editor.IEditor;
      import org.omegat.gui.glossary.*;
      import org.omegat.gui.main.IMainWindow;
      import org.omegat.util.ProjectFileStorage;

      public class Load extends Core {
        public static void main(String[] arguments) throws Exception {
          setMainWindow(
              (IMainWindow) window(IMainWindow.class, new Font("Dialog", Font.PLAIN, 12)));
          editor = (IEditor) window(IEditor.class, null);
          ProjectProperties project =
              ProjectFileStorage.loadProjectProperties(new File(arguments[0]));
          setProject(
              new NotLoadedProject() {
                @Override
                public ProjectProperties getProjectProperties() {
                  return project;
                }
              });
          GlossaryTextArea pane =
              new GlossaryTextArea(null) {
                @Override
                public void refresh() {}
              };
          CountDownLatch loaded =
              new CountDownLatch(new File(project.getGlossaryRoot()).list().length);
          GlossaryManager manager =
              new GlossaryManager(pane) {
                @Override
                public void fileChanged(File file) {
                  super.fileChanged(file);
                  loaded.countDown();
                }
              };
          manager.start();
          if (!loaded.await(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("nothing was loaded");
          }
          for (GlossaryEntry entry : manager.search("")) {
            for (String target : entry.getLocTerms(false)) {
              System.out.println("\\nPAIR\\t" + entry.getSrcText().strip() + "\\t" + target);
            }
          }
          System.exit(0);
        }

        /** A part of the window that there is none of. */
        private static Object window(Class<?> type, Font font) {
          return Proxy.newProxyInstance(
              Load.class.getClassLoader(),
              new Class<?>[] {type},
              (proxy, method, values) -> method.getReturnType() == Font.class ? font : null);
        }
      }
      """;

  /**
   * Loads the glossaries of a project.
   *
   * @param temporary for the program that does it
   */
  static OmegatGlossaryFolder load(Path temporary, OmegatProject project) throws IOException {
    Path program = Files.writeString(temporary.resolve("Load.java"), PROGRAM);
    assertThat(Tool.OMEGAT).exists();
    String output =
        Tool.output(
            temporary,
            Tool.JAVA,
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-Duser.home=" + temporary,
            "-cp",
            Tool.OMEGAT + ":/usr/share/omegat/lib/*:/usr/share/java/*",
            program.toString(),
            project.folder().toString());
    List<String> pairs = new ArrayList<>();
    List<String> log = new ArrayList<>();
    for (String line : output.lines().toList()) {
      if (line.startsWith(PAIR)) {
        pairs.add(line.substring(PAIR.length()));
      } else {
        log.add(line);
      }
    }
    return new OmegatGlossaryFolder(List.copyOf(pairs), String.join("\n", log));
  }
}
