package org.lyceum.settings;

/** What is set now. Asked each time anew: a change holds at once here, within ten seconds on other nodes. */
public interface Settings {

    /** Secrets too, in the clear: never log or show them. */
    String text(Setting setting);

    int number(Setting setting);

    /** The parts of a list. */
    default java.util.List<String> list(Setting setting) {
        return Setting.parts(text(setting));
    }
}
