package org.lyceum.judge;

import org.lyceum.sandbox.CallResult;

public record TestVerdict(TestCase test, boolean passed, CallResult actual) {}
