import fc from 'fast-check';

// Run in CI only: what decides whether a change is taken must not depend on luck. Elsewhere properties see new inputs at each run.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20241016 });
