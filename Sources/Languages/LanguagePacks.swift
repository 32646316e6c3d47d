/// The languages that have a pack.
public enum LanguagePacks {
}
