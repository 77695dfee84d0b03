package io.oncoagent.app.wiring;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes a thing at first use, once, for all threads. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private volatile @Nullable T made;

  Once(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    T it = made;
    if (it == null) {
      synchronized (this) {
        it = made;
        if (it == null) {
          it = maker.get();
          made = it;
        }
      }
    }
    return it;
  }

  /** The thing if it was made. */
  @Nullable T ifMade() {
    return made;
  }
}
