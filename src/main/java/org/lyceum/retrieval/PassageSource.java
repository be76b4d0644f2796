package org.lyceum.retrieval;

import java.util.List;

/** Where passages come from; implemented by the modules that own text worth citing. */
public interface PassageSource {

    List<Passage> passages();
}
